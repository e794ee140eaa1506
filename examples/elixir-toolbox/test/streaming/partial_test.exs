defmodule Toolbox.Streaming.PartialTest do
  use ExUnit.Case, async: true

  alias Toolbox.Streaming

  @moduletag :partial

  test "an open line is shown as it grows" do
    {events, stream} = Streaming.push(Streaming.new(), "working")
    assert events == [partial: "working"]

    {events, _stream} = Streaming.push(stream, "...")
    assert events == [partial: "..."]
  end

  test "half a character waits for its other half" do
    <<first, second>> = "ü"
    {events, stream} = Streaming.push(Streaming.new(), <<"f", first>>)
    assert events == [partial: "f"]

    assert {[partial: "ü"], _stream} = Streaming.push(stream, <<second>>)
  end

  test "half a CRLF waits for its other half" do
    {events, stream} = Streaming.push(Streaming.new(), "done\r")
    assert events == [partial: "done"]

    assert {[line: "done"], stream} = Streaming.push(stream, "\n")
    assert Streaming.finish(stream) == :complete
  end

  test "a stream that breaks off in a line reports the rest" do
    {_events, stream} = Streaming.push(Streaming.new(), "one\n{\"two\":")
    assert Streaming.finish(stream) == {:incomplete, "{\"two\":"}
  end

  test "a stream that breaks off in a character says that something is missing" do
    <<first, _rest::binary>> = "🧰"
    {_events, stream} = Streaming.push(Streaming.new(), <<"tool ", first>>)
    assert Streaming.finish(stream) == {:incomplete, "tool \uFFFD"}
  end
end
