defmodule Toolbox.BindingsTest do
  use ExUnit.Case, async: true
  doctest Toolbox.Bindings

  import Toolbox.Bindings, only: [bind: 2]

  test "arguments get the parameters' names" do
    parameters = [path: [type: :string, required: true], force: [type: :boolean]]

    assert bind(parameters, %{"path" => "a.txt", "force" => false}) ==
             {:ok, %{path: "a.txt", force: false}}
  end

  test "what isn't given takes its default, or is left out" do
    assert bind([depth: [type: :integer, default: 3], note: [type: :string]], %{}) ==
             {:ok, %{depth: 3}}
  end

  test "a required parameter with a default is never missing" do
    assert bind([depth: [required: true, default: 3]], %{}) == {:ok, %{depth: 3}}
  end

  test "an argument of null is a value and no absence" do
    assert bind([note: [type: :string, default: "-"]], %{"note" => nil}) ==
             {:error, [{:wrong_type, :note, :string}]}
  end

  test "every problem is told at once, unknown arguments last and in order" do
    parameters = [path: [required: true], depth: [type: :integer], mode: [in: ["r", "w"]]]

    assert bind(parameters, %{"depth" => 1.5, "mode" => "x", "zeta" => 1, "alpha" => 2}) ==
             {:error,
              [
                {:missing, :path},
                {:wrong_type, :depth, :integer},
                {:not_allowed, :mode, "x"},
                {:unknown, "alpha"},
                {:unknown, "zeta"}
              ]}
  end

  test "an unknown argument makes no atom" do
    name = "unknown_argument_#{System.unique_integer([:positive])}"
    assert bind([], %{name => 1}) == {:error, [{:unknown, name}]}
    assert_raise ArgumentError, fn -> String.to_existing_atom(name) end
  end

  for {type, good, bad} <- [
        {:string, "text", <<255>>},
        {:integer, 1, 1.0},
        {:number, 1.0, "1"},
        {:boolean, true, "true"},
        {:list, [1], %{}}
      ] do
    test "#{type} takes #{inspect(good)} and refuses #{inspect(bad)}" do
      parameters = [value: [type: unquote(type)]]
      good = unquote(Macro.escape(good))
      bad = unquote(Macro.escape(bad))

      assert bind(parameters, %{"value" => good}) == {:ok, %{value: good}}

      assert bind(parameters, %{"value" => bad}) ==
               {:error, [{:wrong_type, :value, unquote(type)}]}
    end
  end
end
