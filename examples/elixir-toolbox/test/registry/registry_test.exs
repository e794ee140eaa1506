defmodule Toolbox.RegistryTest do
  use ExUnit.Case, async: true

  alias Toolbox.Registry

  setup context do
    start_supervised!({Registry, name: context.test})
    %{registry: context.test}
  end

  test "a registered server is found, others are not", %{registry: registry} do
    server = start_server("echo")
    assert Registry.register(registry, "echo", server) == :ok

    assert Registry.whereis(registry, "echo") == {:ok, server}
    assert Registry.whereis(registry, "other") == {:error, {:not_running, "other"}}
  end

  test "a tool has one server at a time", %{registry: registry} do
    first = start_server("first")
    second = start_server("second")
    :ok = Registry.register(registry, "echo", first)

    assert Registry.register(registry, "echo", first) == :ok
    assert Registry.register(registry, "echo", second) == {:error, {:already_registered, first}}
    assert Registry.whereis(registry, "echo") == {:ok, first}
  end

  test "a name is free again after unregister", %{registry: registry} do
    :ok = Registry.register(registry, "echo", start_server("first"))
    second = start_server("second")

    assert Registry.unregister(registry, "echo") == :ok
    assert Registry.unregister(registry, "echo") == :ok
    assert Registry.register(registry, "echo", second) == :ok
    assert Registry.whereis(registry, "echo") == {:ok, second}
  end

  test "a server that dies is forgotten, with all its tools and no others", %{registry: registry} do
    dying = start_server("dying")
    :ok = Registry.register(registry, "files.read", dying)
    :ok = Registry.register(registry, "files.write", dying)
    :ok = Registry.register(registry, "echo", start_server("living"))

    :ok = stop_supervised("dying")
    assert Registry.whereis(registry, "files.read") == {:error, {:not_running, "files.read"}}

    # The registry hears of a death through its mailbox; a call is answered after what came before.
    :sys.get_state(registry)
    assert Registry.names(registry) == ["echo"]
  end

  test "two registries know nothing of each other", %{registry: registry} do
    start_supervised!({Registry, name: :"another registry"}, id: :another)
    :ok = Registry.register(registry, "echo", start_server("echo"))

    assert Registry.names(registry) == ["echo"]
    assert Registry.names(:"another registry") == []
  end

  defp start_server(id), do: start_supervised!({Agent, fn -> id end}, id: id)
end
