defmodule Toolbox.Bindings do
  @moduledoc """
  Binds the arguments of a call to the parameters of a tool.

  Arguments come from a model, with strings as keys and often with one thing wrong. All
  problems are told at once, so that one more turn is enough to mend them, and no atom is
  ever made from an argument.

      iex> parameters = [path: [type: :string, required: true], depth: [type: :integer, default: 1]]
      iex> Toolbox.Bindings.bind(parameters, %{"path" => "lib"})
      {:ok, %{path: "lib", depth: 1}}
      iex> Toolbox.Bindings.bind(parameters, %{"depth" => "two", "deep" => true})
      {:error, [{:missing, :path}, {:wrong_type, :depth, :integer}, {:unknown, "deep"}]}

  Options of a parameter:

    * `:type` - `:string`, `:integer`, `:number`, `:boolean` or `:list`; any value without it
    * `:required` - whether it must be given; `false` by default
    * `:default` - what it is when it isn't given; without a default it is then left out
    * `:in` - the values it may have, a list or a range
  """

  @type parameters :: keyword(keyword())
  @type problem ::
          {:missing, atom()}
          | {:wrong_type, atom(), atom()}
          | {:not_allowed, atom(), term()}
          | {:unknown, String.t()}

  @doc "The values by parameter, or every problem: first by parameter, then unknown arguments."
  @spec bind(parameters(), %{optional(String.t()) => term()}) ::
          {:ok, %{optional(atom()) => term()}} | {:error, [problem()]}
  def bind(parameters, arguments) do
    results = Enum.map(parameters, fn {name, options} -> value(name, options, arguments) end)
    known = Enum.map(parameters, fn {name, _options} -> Atom.to_string(name) end)
    unknown = for name <- Enum.sort(Map.keys(arguments) -- known), do: {:unknown, name}

    case for({:error, problem} <- results, do: problem) ++ unknown do
      [] -> {:ok, for({:ok, name, value} <- results, into: %{}, do: {name, value})}
      problems -> {:error, problems}
    end
  end

  defp value(name, options, arguments) do
    case {Map.fetch(arguments, Atom.to_string(name)), Keyword.fetch(options, :default)} do
      {{:ok, value}, _default} -> validate(name, options, value)
      {:error, {:ok, default}} -> {:ok, name, default}
      {:error, :error} -> if options[:required], do: {:error, {:missing, name}}, else: :absent
    end
  end

  defp validate(name, options, value) do
    cond do
      not type?(options[:type], value) -> {:error, {:wrong_type, name, options[:type]}}
      options[:in] && value not in options[:in] -> {:error, {:not_allowed, name, value}}
      true -> {:ok, name, value}
    end
  end

  defp type?(nil, _value), do: true
  defp type?(:string, value), do: is_binary(value) and String.valid?(value)
  defp type?(:integer, value), do: is_integer(value)
  defp type?(:number, value), do: is_number(value)
  defp type?(:boolean, value), do: is_boolean(value)
  defp type?(:list, value), do: is_list(value)
end
