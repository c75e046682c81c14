package io.baton.load;

import io.baton.app.SeededDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Measures the commands `backup` and `restore` of the packaged program. Options:
/// `-Dbaton.referrals=100000`, and `-Dbaton.backup.heap=64m`, `-Dbaton.restore.heap=128m` for the
/// commands' heaps.
public final class BackupBenchmark {
    private static final int REFERRALS = Integer.getInteger("baton.referrals", 100_000);
    private static final String BACKUP_HEAP = System.getProperty("baton.backup.heap", "64m");
    private static final String RESTORE_HEAP = System.getProperty("baton.restore.heap", "128m");
    private static final String JAR =
            System.getProperty("baton.jar", "target/baton-0.1.0-SNAPSHOT.jar");

    private BackupBenchmark() {}

    public static void main(String[] args) throws Exception {
        var directory = Files.createTempDirectory("baton-backup");
        var data = directory.resolve("data");
        SeededDatabase.openStores(data, stores -> SeededHistory.write(stores, "T1", REFERRALS));
        var file = directory.resolve("all.backup");
        System.out.printf(
                "%,d referrals, database %s%n", REFERRALS, megabytes(data.resolve("baton.db")));
        run("backup", BACKUP_HEAP, file, data);
        System.out.printf("backup file %s%n", megabytes(file));
        run("restore", RESTORE_HEAP, file, directory.resolve("restored"));
        System.exit(0);
    }

    private static String megabytes(Path file) throws IOException {
        return "%.1f MB".formatted(Files.size(file) / 1e6);
    }

    private static void run(String command, String heap, Path file, Path data)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder =
                new ProcessBuilder(
                                List.of(
                                        java,
                                        "--enable-native-access=ALL-UNNAMED",
                                        "-Xmx" + heap,
                                        "-jar",
                                        JAR,
                                        command,
                                        file.toString(),
                                        "--BATON_DATA=" + data))
                        .inheritIO();
        int code = builder.start().waitFor();
        System.out.printf(
                "%s with -Xmx%s: exit code %d after %.1f s%n",
                command, heap, code, (System.nanoTime() - start) / 1e9);
    }
}
