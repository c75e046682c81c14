package io.baton.embedded;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file system of a few megabytes. It takes a system, and a user, that can mount one in memory.
public final class SmallDisk implements AutoCloseable {
    private final Path at;

    private SmallDisk(Path at) {
        this.at = at;
    }

    /// Skips the test if no file system can be mounted.
    public static SmallDisk mounted(Path at, int megabytes) throws Exception {
        Files.createDirectories(at);
        assumeTrue(
                run(
                        "mount",
                        "-t",
                        "tmpfs",
                        "-o",
                        "size=" + megabytes + "m",
                        "tmpfs",
                        at.toString()),
                "no small file system can be mounted here");
        return new SmallDisk(at);
    }

    public Path directory() {
        return at.resolve("data");
    }

    /// Fills what is left, but for this much.
    public void fill(long left) throws IOException {
        try (OutputStream filler = Files.newOutputStream(at.resolve("filler"))) {
            byte[] block = new byte[4096];
            while (Files.getFileStore(at).getUsableSpace() > left) {
                filler.write(block);
            }
        }
    }

    public void free() throws IOException {
        Files.delete(at.resolve("filler"));
    }

    private static boolean run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws Exception {
        run("umount", "-l", at.toString());
    }
}
