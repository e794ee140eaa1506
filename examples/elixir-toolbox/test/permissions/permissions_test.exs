defmodule Toolbox.PermissionsTest do
  use ExUnit.Case, async: true
  doctest Toolbox.Permissions

  alias Toolbox.Permissions

  test "nobody may call anything until it is allowed" do
    assert Permissions.check(Permissions.new(), "agent", "files.read") ==
             {:error, {:not_allowed, "agent", "files.read"}}
  end

  test "a permission is its role's alone" do
    permissions = Permissions.allow(Permissions.new(), "reviewer", "files.read")

    assert Permissions.check(permissions, "reviewer", "files.read") == :ok
    assert {:error, {:not_allowed, _, _}} = Permissions.check(permissions, "agent", "files.read")
  end

  test "a refusal beats a permission, whichever came first" do
    first = Permissions.new() |> Permissions.deny("agent", "shell.run")
    last = Permissions.new() |> Permissions.allow("agent", "*")

    for permissions <- [
          Permissions.allow(first, "agent", "*"),
          Permissions.deny(last, "agent", "shell.*")
        ] do
      assert {:error, {:denied, _, _}} = Permissions.check(permissions, "agent", "shell.run")
      assert Permissions.check(permissions, "agent", "files.read") == :ok
    end
  end

  for {pattern, tool, allowed} <- [
        {"files.read", "files.read", true},
        {"files.read", "files.read_all", false},
        {"files.*", "files.read", true},
        {"files.*", "files.remote.read", true},
        {"files.*", "files", false},
        {"files.*", "filesystem.read", false},
        {"*", "shell.run", true}
      ] do
    test "#{pattern} #{if allowed, do: "covers", else: "does not cover"} #{tool}" do
      permissions = Permissions.allow(Permissions.new(), "agent", unquote(pattern))
      permitted = Permissions.permitted(permissions, "agent", [unquote(tool)])
      assert permitted == [unquote(tool)] == unquote(allowed)
    end
  end
end
