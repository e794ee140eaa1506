defmodule Toolbox.Catalog do
  @moduledoc """
  What tools there are. A catalog is plain data: build it once, pass it around.

      iex> alias Toolbox.{Catalog, Tool}
      iex> {:ok, catalog} = Catalog.add(Catalog.new(), %Tool{name: "files.read", tags: ["files"]})
      iex> Catalog.names(catalog)
      ["files.read"]
  """

  alias Toolbox.Tool

  @name ~r/\A[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*\z/

  defstruct tools: %{}

  @opaque t :: %__MODULE__{tools: %{optional(Tool.name()) => Tool.t()}}

  @doc "A catalog without tools."
  @spec new() :: t()
  def new, do: %__MODULE__{}

  @doc """
  Adds a tool. A name is taken once: a second tool of that name would silently replace the
  first one for every agent that already knows it.
  """
  @spec add(t(), Tool.t()) :: {:ok, t()} | {:error, {:invalid_name | :taken, Tool.name()}}
  def add(%__MODULE__{tools: tools} = catalog, %Tool{name: name} = tool) do
    cond do
      not Regex.match?(@name, name) -> {:error, {:invalid_name, name}}
      Map.has_key?(tools, name) -> {:error, {:taken, name}}
      true -> {:ok, %{catalog | tools: Map.put(tools, name, tool)}}
    end
  end

  @doc "The tool of that name."
  @spec fetch(t(), Tool.name()) :: {:ok, Tool.t()} | {:error, {:unknown_tool, Tool.name()}}
  def fetch(%__MODULE__{tools: tools}, name) do
    case tools do
      %{^name => tool} -> {:ok, tool}
      _ -> {:error, {:unknown_tool, name}}
    end
  end

  @doc """
  The tools, ordered by name, so that two prompts built from the same catalog are equal.

  With `tag:` only those that carry the tag; with `search:` only those whose name or summary
  contains the text, whatever its case.
  """
  @spec list(t(), tag: String.t(), search: String.t()) :: [Tool.t()]
  def list(%__MODULE__{tools: tools}, filters \\ []) do
    tools
    |> Map.values()
    |> Enum.filter(fn tool -> Enum.all?(filters, &matches?(tool, &1)) end)
    |> Enum.sort_by(& &1.name)
  end

  @doc "The names of the tools, ordered."
  @spec names(t()) :: [Tool.name()]
  def names(catalog), do: catalog |> list() |> Enum.map(& &1.name)

  defp matches?(tool, {:tag, tag}), do: tag in tool.tags

  defp matches?(tool, {:search, text}) do
    String.contains?(String.downcase(tool.name <> "\n" <> tool.summary), String.downcase(text))
  end
end
