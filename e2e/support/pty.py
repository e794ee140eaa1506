"""Runs a program at a terminal of its own and types when something is seen: pty.py STEPS COLUMNS PROGRAM ARGS...

STEPS is JSON, [[what is waited for, what is typed then], ...]; each is looked for behind what the one before found. One
with a third text is done again until that is seen.
Prints what the terminal showed, without its escapes, and exits as the program does. What never comes ends it after 20 s.
"""
import fcntl, json, os, re, select, struct, sys, termios, time

# Not `import pty` of this file's own folder.
sys.path.pop(0)
import pty

steps, columns, *command = json.loads(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(command[0], command)
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))

shown, seen, last = b"", 0, time.monotonic()
while True:
    text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\r", "", shown.decode(errors="replace"))
    if steps and len(steps[0]) == 3 and steps[0][2] in text[seen:]:
        steps.pop(0)
    elif steps and steps[0][0] in text[seen:]:
        awaited, typed = steps[0][:2]
        seen = text.index(awaited, seen) + len(awaited)
        # What is typed before the question listens is lost.
        time.sleep(0.2)
        os.write(terminal, typed.encode())
        last = time.monotonic()
        if len(steps[0]) == 2:
            steps.pop(0)
    ready, _, _ = select.select([terminal], [], [], 0.1)
    if ready:
        try:
            chunk = os.read(terminal, 65536)
        except OSError:
            chunk = b""
        if not chunk:
            break
        shown += chunk
    elif time.monotonic() - last > 20:
        os.kill(child, 9)
        print(f"waited in vain for {steps[:1]}")
        break
_, status = os.waitpid(child, 0)
print(re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\r", "", shown.decode(errors="replace")))
sys.exit(os.waitstatus_to_exitcode(status) if not steps else 99)
