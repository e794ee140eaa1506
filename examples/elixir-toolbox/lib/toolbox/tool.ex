defmodule Toolbox.Tool do
  @moduledoc """
  A tool that an agent may call: its name, what it is for, and the parameters it takes.

  Names are words of `a-z`, `0-9` and `_`, joined by dots (`"files.read"`), so that
  permissions can be granted to a whole group (`"files.*"`).
  """

  @enforce_keys [:name]
  defstruct [:name, summary: "", tags: [], parameters: []]

  @type name :: String.t()

  @type t :: %__MODULE__{
          name: name(),
          summary: String.t(),
          tags: [String.t()],
          parameters: keyword(keyword())
        }
end
