defmodule Toolbox.CatalogTest do
  use ExUnit.Case, async: true
  doctest Toolbox.Catalog

  alias Toolbox.{Catalog, Tool}

  test "a new catalog is empty" do
    assert Catalog.names(Catalog.new()) == []
  end

  test "a tool is found by its name, with everything that was said about it" do
    tool = %Tool{name: "files.read", summary: "Reads a file", parameters: [path: [type: :string]]}
    {:ok, catalog} = Catalog.add(Catalog.new(), tool)

    assert Catalog.fetch(catalog, "files.read") == {:ok, tool}
    assert Catalog.fetch(catalog, "files.write") == {:error, {:unknown_tool, "files.write"}}
  end

  test "a name is taken once, and the first tool keeps it" do
    {:ok, catalog} = Catalog.add(Catalog.new(), %Tool{name: "echo", summary: "first"})

    assert Catalog.add(catalog, %Tool{name: "echo", summary: "second"}) ==
             {:error, {:taken, "echo"}}

    assert {:ok, %Tool{summary: "first"}} = Catalog.fetch(catalog, "echo")
  end

  for name <- ["", "Files", "files.", ".read", "files read", "files.read\n", "datei.öffnen"] do
    test "#{inspect(name)} is no name" do
      name = unquote(name)
      assert Catalog.add(Catalog.new(), %Tool{name: name}) == {:error, {:invalid_name, name}}
    end
  end
end
