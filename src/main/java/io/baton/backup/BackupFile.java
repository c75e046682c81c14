package io.baton.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/// Writes the file of a backup. It gets its name only once it is complete, on disk and checked.
/// Only its owner can read it, because it holds clients' data.
public final class BackupFile {
    private final Path target;

    /// The content of the file.
    @FunctionalInterface
    public interface Source {
        /// Writes a whole backup.
        void writeTo(OutputStream out) throws IOException;
    }

    public BackupFile(Path target) {
        this.target = target.toAbsolutePath();
    }

    /// Until it's complete, the file has a name that ends with `.part` and that no one else uses.
    ///
    /// @return what the file holds, read back from the disk
    /// @throws BackupFailure if there is such a file, if its directory can't be written to, or if
    ///   what was written is no whole backup
    /// @throws IOException if it can't be written
    public BackupReader.Contents save(Source source) throws IOException {
        if (Files.exists(target)) {
            throw existing();
        }
        var part = part();
        try {
            write(source, part);
            var contents = checked(part);
            giveName(part);
            syncDirectory();
            return contents;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Path part() throws IOException {
        var directory = Objects.requireNonNull(target.getParent(), "a file is in a directory");
        if (!Files.isDirectory(directory)) {
            throw none("the directory %s doesn't exist. Create it, or choose another", directory);
        }
        try {
            return Files.createTempFile(
                    directory, target.getFileName() + ".", ".part", ownerOnly());
        } catch (AccessDeniedException e) {
            throw none("this user may not write to %s. Let them, or choose another", directory);
        }
    }

    private BackupFailure none(String why, Path directory) {
        return new BackupFailure(
                "There is no backup %s: %s. Baton's data is as it was."
                        .formatted(target, why.formatted(directory)));
    }

    /// A sender that ends early can't say so.
    private BackupReader.Contents checked(Path part) throws IOException {
        try {
            return new BackupReader(part).check();
        } catch (BackupFailure e) {
            throw new BackupFailure(
                    "There is no backup %s: it ended early, or the disk returned something else than was written. Baton may have stopped meanwhile; its log says so. Try again. Baton's data is as it was."
                            .formatted(target),
                    e);
        }
    }

    private BackupFailure existing() {
        return new BackupFailure(
                "%s exists already, and a backup never replaces a file. Choose another name."
                        .formatted(target));
    }

    private static void write(Source source, Path part) throws IOException {
        try (var file = FileChannel.open(part, StandardOpenOption.WRITE);
                var out = new BufferedOutputStream(Channels.newOutputStream(file))) {
            source.writeTo(out);
            out.flush();
            file.force(true);
        }
    }

    /// A file of this name may have appeared meanwhile. Unlike a move, a link never replaces it.
    private void giveName(Path part) throws IOException {
        try {
            linkOrMove(part);
        } catch (FileAlreadyExistsException e) {
            throw existing();
        }
    }

    private void linkOrMove(Path part) throws IOException {
        try {
            Files.createLink(target, part);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            // Some file systems have no links, such as FAT.
            Files.move(part, target);
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        var knowsPermissions =
                target.getFileSystem().supportedFileAttributeViews().contains("posix");
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
