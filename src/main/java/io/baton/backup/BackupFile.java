package io.baton.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Writes the file of a backup. It gets its name only once it is complete, on disk and checked.
/// Only its owner can read it, because it holds clients' data.
public final class BackupFile {
    private static final Set<OpenOption> NEW =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final Path target;
    private final Path part;

    /// The content of the file.
    @FunctionalInterface
    public interface Source {
        /// Writes a whole backup.
        void writeTo(OutputStream out) throws IOException;
    }

    public BackupFile(Path target) {
        this.target = target.toAbsolutePath();
        part = this.target.resolveSibling(this.target.getFileName() + ".part");
    }

    /// @return what the file holds, read back from the disk
    /// @throws BackupFailure if there is such a file, or if what was written is no whole backup
    /// @throws IOException if it can't be written
    public BackupReader.Contents save(Source source) throws IOException {
        if (Files.exists(target)) {
            throw new BackupFailure(
                    "%s exists already, and a backup never replaces a file. Choose another name."
                            .formatted(target));
        }
        try {
            write(source);
            var contents = new BackupReader(part).check();
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            syncDirectory();
            return contents;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void write(Source source) throws IOException {
        Files.deleteIfExists(part);
        try (var file = FileChannel.open(part, NEW, ownerOnly());
                var out = new BufferedOutputStream(Channels.newOutputStream(file))) {
            source.writeTo(out);
            out.flush();
            file.force(true);
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        var knowsPermissions = part.getFileSystem().supportedFileAttributeViews().contains("posix");
        return knowsPermissions
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private void syncDirectory() {
        try (var directory = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        } catch (IOException ignored) {
            // Windows can't sync a directory, and needn't.
        }
    }
}
