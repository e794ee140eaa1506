defmodule Toolbox.Streaming do
  @moduledoc """
  Puts the output of a tool together while it arrives.

  Chunks are cut anywhere: in the middle of a line, of a CRLF, of a UTF-8 character. What can
  be shown is handed out at once, so that an agent sees a slow tool at work; a line is handed
  out when it is complete; and the rest of a stream that broke off is reported, never dropped.

      iex> alias Toolbox.Streaming
      iex> {events, stream} = Streaming.push(Streaming.new(), ~s({"read":1}\\n{"re))
      iex> events
      [{:line, ~s({"read":1})}, {:partial, ~s({"re)}]
      iex> Streaming.finish(stream)
      {:incomplete, ~s({"re)}

  A byte that is no part of a UTF-8 character becomes `U+FFFD`.
  """

  @enforce_keys [:max_line]
  defstruct [:max_line, open: "", held: ""]

  @typedoc """
    * `{:line, text}` - a complete line, without its end
    * `{:partial, text}` - what the open line has gained since the last event about it
    * `{:too_long, text}` - a piece of a line that has grown beyond the limit
  """
  @type event :: {:line | :partial | :too_long, String.t()}

  @opaque t :: %__MODULE__{max_line: pos_integer(), open: String.t(), held: binary()}

  @doc "A stream without a byte. `max_line:` bounds the memory of an open line, in bytes."
  @spec new(max_line: pos_integer()) :: t()
  def new(options \\ []), do: %__MODULE__{max_line: Keyword.get(options, :max_line, 65_536)}

  @doc "Takes the next chunk: what it completes, and what of the open line can be shown."
  @spec push(t(), binary()) :: {[event()], t()}
  def push(%__MODULE__{} = stream, chunk) when is_binary(chunk) do
    {text, held} = decode(stream.held <> chunk, "")
    {lines, [last]} = text |> String.split(["\r\n", "\n"]) |> Enum.split(-1)

    {events, open} =
      Enum.flat_map_reduce(lines, stream.open, fn line, open -> {[{:line, open <> line}], ""} end)

    {rest, open} = partial(open, last, stream.max_line)
    {events ++ rest, %{stream | open: open, held: held}}
  end

  @doc "The stream has ended: at the end of a line, or with a rest that never got one."
  @spec finish(t()) :: :complete | {:incomplete, String.t()}
  def finish(%__MODULE__{open: "", held: ""}), do: :complete
  def finish(%__MODULE__{open: open, held: "\r"}), do: {:incomplete, open}
  def finish(%__MODULE__{open: open, held: ""}), do: {:incomplete, open}
  def finish(%__MODULE__{open: open}), do: {:incomplete, open <> "\uFFFD"}

  defp partial(open, "", _max_line), do: {[], open}

  defp partial(open, more, max_line) when byte_size(open) + byte_size(more) > max_line do
    {[{:too_long, open <> more}], ""}
  end

  defp partial(open, more, _max_line), do: {[{:partial, more}], open <> more}

  # A character may be cut, and a "\r" at the end may be the first half of a CRLF: both wait.
  defp decode(bytes, text) do
    case :unicode.characters_to_binary(bytes) do
      whole when is_binary(whole) -> hold_carriage_return(text <> whole)
      {:incomplete, whole, rest} -> {text <> whole, rest}
      {:error, whole, <<_byte, rest::binary>>} -> decode(rest, text <> whole <> "\uFFFD")
    end
  end

  defp hold_carriage_return(text) do
    if String.ends_with?(text, "\r"),
      do: {binary_part(text, 0, byte_size(text) - 1), "\r"},
      else: {text, ""}
  end
end
