defmodule Toolbox.Catalog.ListingTest do
  use ExUnit.Case, async: true

  alias Toolbox.{Catalog, Tool}

  setup do
    tools = [
      %Tool{name: "shell.run", summary: "Runs a command", tags: ["slow"]},
      %Tool{name: "files.write", summary: "Writes a file", tags: ["files"]},
      %Tool{name: "files.read", summary: "Reads a FILE", tags: ["files", "safe"]}
    ]

    catalog =
      Enum.reduce(tools, Catalog.new(), fn tool, catalog ->
        {:ok, catalog} = Catalog.add(catalog, tool)
        catalog
      end)

    %{catalog: catalog}
  end

  test "tools are ordered by name, whatever the order they came in", %{catalog: catalog} do
    assert Catalog.names(catalog) == ["files.read", "files.write", "shell.run"]
  end

  test "a tag leaves the tools that carry it", %{catalog: catalog} do
    assert names(catalog, tag: "files") == ["files.read", "files.write"]
    assert names(catalog, tag: "nobody") == []
  end

  test "a search looks at name and summary, whatever the case", %{catalog: catalog} do
    assert names(catalog, search: "a file") == ["files.read", "files.write"]
    assert names(catalog, search: "SHELL") == ["shell.run"]
  end

  test "several filters must all hold", %{catalog: catalog} do
    assert names(catalog, tag: "safe", search: "file") == ["files.read"]
  end

  defp names(catalog, filters), do: catalog |> Catalog.list(filters) |> Enum.map(& &1.name)
end
