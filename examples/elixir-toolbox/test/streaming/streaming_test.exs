defmodule Toolbox.StreamingTest do
  use ExUnit.Case, async: true
  doctest Toolbox.Streaming

  alias Toolbox.Streaming

  test "a complete line is handed out without its end" do
    assert run(["one\ntwo\r\n"]) == {[line: "one", line: "two"], :complete}
  end

  test "a blank line is a line" do
    assert run(["\n\r\n"]) == {[line: "", line: ""], :complete}
  end

  test "a line that was shown in parts is handed out whole" do
    assert run(["on", "e\n"]) == {[partial: "on", line: "one"], :complete}
  end

  test "a line longer than the limit comes in pieces" do
    assert run(["abc", "def", "g\n"], max_line: 4) ==
             {[partial: "abc", too_long: "abcdef", line: "g"], :complete}
  end

  test "a byte that is no UTF-8 is replaced, and the text around it stays" do
    assert run([<<"a", 255, "b\n">>]) == {[line: "a\uFFFDb"], :complete}
  end

  test "lines are the same however the stream is cut" do
    bytes = "{\"path\":\"Übung.txt\"}\r\nzwei 🧰\n\ndrei\r\n"
    assert {lines, :complete} = lines([bytes])
    assert lines == ["{\"path\":\"Übung.txt\"}", "zwei 🧰", "", "drei"]

    for size <- 1..(byte_size(bytes) - 1) do
      assert lines(cut(bytes, size)) == {lines, :complete}, "cut into chunks of #{size} bytes"
    end
  end

  defp lines(chunks) do
    {events, ending} = run(chunks)
    {for({:line, text} <- events, do: text), ending}
  end

  defp run(chunks, options \\ []) do
    {events, stream} = Enum.flat_map_reduce(chunks, Streaming.new(options), &push/2)
    {events, Streaming.finish(stream)}
  end

  defp push(chunk, stream), do: Streaming.push(stream, chunk)

  defp cut(bytes, size) when byte_size(bytes) <= size, do: [bytes]

  defp cut(bytes, size) do
    <<chunk::binary-size(size), rest::binary>> = bytes
    [chunk | cut(rest, size)]
  end
end
