defmodule Pager.MixProject do
  use Mix.Project

  @version "1.3.2"

  def project do
    [
      app: :pager,
      version: @version,
      elixir: "~> 1.15",
      description: "Pages of a query, one after the other.",
      package: [licenses: ["MIT"], links: %{}],
      docs: [extras: ["README.md", "guides/install.md", "RELEASE_READINESS.md"]]
    ]
  end
end
