defmodule Toolbox.Registry do
  @moduledoc """
  Which process serves a tool right now.

  Reads go straight to an ETS table and never wait for the registry. Writes go through the
  process, which watches every server and forgets it when it dies.

      {:ok, _} = Toolbox.Registry.start_link(name: MyApp.Tools)
      :ok = Toolbox.Registry.register(MyApp.Tools, "files.read", server)
      {:ok, ^server} = Toolbox.Registry.whereis(MyApp.Tools, "files.read")
  """

  use GenServer

  @typedoc "The name it was started with; its table has the same one."
  @type registry :: atom()
  @type name :: String.t()

  @doc "Starts a registry under the given name."
  @spec start_link(name: registry()) :: GenServer.on_start()
  def start_link(options) do
    registry = Keyword.fetch!(options, :name)
    GenServer.start_link(__MODULE__, registry, name: registry)
  end

  @doc "Lets `server` serve the tool until it unregisters or dies."
  @spec register(registry(), name(), pid()) :: :ok | {:error, {:already_registered, pid()}}
  def register(registry, name, server \\ self()) when is_binary(name) and is_pid(server) do
    GenServer.call(registry, {:register, name, server})
  end

  @doc "Nobody serves the tool any more. Fine also when nobody did."
  @spec unregister(registry(), name()) :: :ok
  def unregister(registry, name), do: GenServer.call(registry, {:unregister, name})

  @doc "The process that serves the tool. A server that has just died is never returned."
  @spec whereis(registry(), name()) :: {:ok, pid()} | {:error, {:not_running, name()}}
  def whereis(registry, name) do
    with [{^name, server, _monitor}] <- :ets.lookup(registry, name),
         true <- Process.alive?(server) do
      {:ok, server}
    else
      _ -> {:error, {:not_running, name}}
    end
  end

  @doc "The names of the tools that are registered, ordered."
  @spec names(registry()) :: [name()]
  def names(registry) do
    registry |> :ets.select([{{:"$1", :_, :_}, [], [:"$1"]}]) |> Enum.sort()
  end

  @impl true
  def init(registry) do
    {:ok, :ets.new(registry, [:set, :protected, :named_table, read_concurrency: true])}
  end

  @impl true
  def handle_call({:register, name, server}, _from, table) do
    case :ets.lookup(table, name) do
      [{^name, other, _monitor}] when other != server ->
        {:reply, {:error, {:already_registered, other}}, table}

      [_already] ->
        {:reply, :ok, table}

      [] ->
        :ets.insert(table, {name, server, Process.monitor(server)})
        {:reply, :ok, table}
    end
  end

  def handle_call({:unregister, name}, _from, table) do
    for {_name, _server, monitor} <- :ets.take(table, name) do
      Process.demonitor(monitor, [:flush])
    end

    {:reply, :ok, table}
  end

  @impl true
  def handle_info({:DOWN, monitor, :process, server, _reason}, table) do
    :ets.match_delete(table, {:_, server, monitor})
    {:noreply, table}
  end
end
