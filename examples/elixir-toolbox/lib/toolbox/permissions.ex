defmodule Toolbox.Permissions do
  @moduledoc """
  Who may call what. What nobody allowed is refused, and a refusal beats any permission.

      iex> alias Toolbox.Permissions
      iex> permissions =
      ...>   Permissions.new()
      ...>   |> Permissions.allow("reviewer", "files.*")
      ...>   |> Permissions.deny("reviewer", "files.delete")
      iex> Permissions.check(permissions, "reviewer", "files.read")
      :ok
      iex> Permissions.check(permissions, "reviewer", "files.delete")
      {:error, {:denied, "reviewer", "files.delete"}}

  A pattern is a tool's name, a group (`"files.*"` is everything below `files.`, at any
  depth), or `"*"` for every tool.
  """

  defstruct allowed: %{}, denied: %{}

  @type role :: String.t()
  @type pattern :: String.t()
  @opaque t :: %__MODULE__{
            allowed: %{optional(role()) => [pattern()]},
            denied: %{optional(role()) => [pattern()]}
          }

  @doc "Permissions under which nobody may call anything."
  @spec new() :: t()
  def new, do: %__MODULE__{}

  @doc "Lets the role call what the pattern names."
  @spec allow(t(), role(), pattern()) :: t()
  def allow(%__MODULE__{} = permissions, role, pattern) do
    %{permissions | allowed: grant(permissions.allowed, role, pattern)}
  end

  @doc "Forbids the role what the pattern names, whatever else is allowed."
  @spec deny(t(), role(), pattern()) :: t()
  def deny(%__MODULE__{} = permissions, role, pattern) do
    %{permissions | denied: grant(permissions.denied, role, pattern)}
  end

  @doc "Whether the role may call the tool; the error says which of the two refusals it was."
  @spec check(t(), role(), String.t()) ::
          :ok | {:error, {:denied | :not_allowed, role(), String.t()}}
  def check(%__MODULE__{} = permissions, role, tool) do
    cond do
      covered?(permissions.denied, role, tool) -> {:error, {:denied, role, tool}}
      covered?(permissions.allowed, role, tool) -> :ok
      true -> {:error, {:not_allowed, role, tool}}
    end
  end

  @doc "Those of the tools' names that the role may call, in the order given."
  @spec permitted(t(), role(), [String.t()]) :: [String.t()]
  def permitted(permissions, role, tools) do
    Enum.filter(tools, &(check(permissions, role, &1) == :ok))
  end

  defp grant(grants, role, pattern) do
    Map.update(grants, role, [pattern], &[pattern | &1])
  end

  defp covered?(grants, role, tool) do
    grants |> Map.get(role, []) |> Enum.any?(&covers?(&1, tool))
  end

  defp covers?("*", _tool), do: true

  defp covers?(pattern, tool) do
    case String.split_at(pattern, -1) do
      {group, "*"} -> String.starts_with?(tool, group)
      _ -> pattern == tool
    end
  end
end
