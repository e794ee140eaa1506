defmodule ToolboxTest do
  use ExUnit.Case, async: true

  alias Toolbox.{Catalog, Permissions, Registry, Tool}

  defmodule Echo do
    use GenServer

    def start_link(_), do: GenServer.start_link(__MODULE__, nil)

    @impl true
    def init(state), do: {:ok, state}

    @impl true
    def handle_call({:call, name, values}, _from, state), do: {:reply, {name, values}, state}
  end

  setup context do
    start_supervised!({Registry, name: context.test})
    tool = %Tool{name: "echo", parameters: [text: [type: :string, required: true]]}
    {:ok, catalog} = Catalog.add(Catalog.new(), tool)
    permissions = Permissions.allow(Permissions.new(), "agent", "*")
    toolbox = %Toolbox{catalog: catalog, permissions: permissions, registry: context.test}
    %{toolbox: toolbox, registry: context.test}
  end

  test "a call goes through to the server", %{toolbox: toolbox, registry: registry} do
    :ok = Registry.register(registry, "echo", start_supervised!(Echo))

    assert Toolbox.call(toolbox, "agent", "echo", %{"text" => "hi"}) ==
             {:ok, {"echo", %{text: "hi"}}}
  end

  test "a call stops at the first thing that is wrong", %{toolbox: toolbox} do
    assert {:error, {:not_allowed, "guest", "echo"}} = Toolbox.call(toolbox, "guest", "echo", %{})
    assert {:error, {:unknown_tool, "nope"}} = Toolbox.call(toolbox, "agent", "nope", %{})
    assert {:error, [{:missing, :text}]} = Toolbox.call(toolbox, "agent", "echo", %{})

    assert {:error, {:not_running, "echo"}} =
             Toolbox.call(toolbox, "agent", "echo", %{"text" => "hi"})
  end
end
