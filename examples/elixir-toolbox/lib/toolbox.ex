defmodule Toolbox do
  @moduledoc """
  Tools for agents: what there is (`Toolbox.Catalog`), who may call it (`Toolbox.Permissions`),
  with what arguments (`Toolbox.Bindings`), which process answers (`Toolbox.Registry`), and its
  output as it arrives (`Toolbox.Streaming`).

  Each part works without the others; `call/4` is the way through all of them.
  """

  alias Toolbox.{Bindings, Catalog, Permissions, Registry}

  @enforce_keys [:catalog, :permissions, :registry]
  defstruct [:catalog, :permissions, :registry]

  @type t :: %__MODULE__{
          catalog: Catalog.t(),
          permissions: Permissions.t(),
          registry: Registry.registry()
        }

  @doc """
  Calls a tool for a role. The server gets `{:call, tool_name, values}` through `GenServer.call/2`.

  Permission is asked first: a role learns nothing about tools that it may not call.
  """
  @spec call(t(), Permissions.role(), String.t(), map()) :: {:ok, term()} | {:error, term()}
  def call(%__MODULE__{} = toolbox, role, name, arguments) do
    with :ok <- Permissions.check(toolbox.permissions, role, name),
         {:ok, tool} <- Catalog.fetch(toolbox.catalog, name),
         {:ok, values} <- Bindings.bind(tool.parameters, arguments),
         {:ok, server} <- Registry.whereis(toolbox.registry, name) do
      {:ok, GenServer.call(server, {:call, name, values})}
    end
  end
end
