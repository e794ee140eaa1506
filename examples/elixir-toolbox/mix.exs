defmodule Toolbox.MixProject do
  use Mix.Project

  def project do
    [
      app: :toolbox,
      version: "0.3.0",
      elixir: "~> 1.14",
      start_permanent: Mix.env() == :prod,
      deps: [],
      name: "Toolbox",
      docs: docs()
    ]
  end

  def application do
    [extra_applications: [:logger]]
  end

  # For ExDoc, which is no dependency here: the example must work without network.
  # It shows front matter as text, so the release page keeps its settings in an HTML comment.
  defp docs do
    [
      main: "readme",
      extras: ["README.md", "RELEASE_READINESS.md"],
      groups_for_extras: [Releasing: ["RELEASE_READINESS.md"]]
    ]
  end
end
