package io.baton.desk.file;

import io.baton.chat.DownloadableFiles;
import io.baton.firm.Firms;
import io.baton.partner.ExportToken;
import io.baton.store.ExportTokenStore;
import io.baton.store.Journal.WriteOutcome;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Makes a file when someone with a valid [ExportToken] downloads it.
public final class FileDownloads implements DownloadableFiles {
    private final ExportTokenStore exports;
    private final Firms firms;
    private final DownloadKeys keys;
    private final InstantSource clock;
    private final Map<ExportToken.Content, CsvFile> files;

    /// @param files one for each content
    public FileDownloads(
            ExportTokenStore exports,
            Firms firms,
            DownloadKeys keys,
            InstantSource clock,
            Map<ExportToken.Content, CsvFile> files) {
        this.exports = exports;
        this.firms = firms;
        this.keys = keys;
        this.clock = clock;
        this.files = Map.copyOf(files);
    }

    @Override
    public Optional<byte[]> read(String key) {
        return referenced(key).or(() -> validToken(key)).flatMap(this::csv);
    }

    @Override
    public Optional<byte[]> open(String key) {
        return validToken(key).flatMap(this::csv);
    }

    @Override
    public Optional<byte[]> take(String key) {
        return validToken(key)
                .filter(exportToken ->
                        exports.write(exportToken.markUsed(), "taken", List.of())
                                == WriteOutcome.WRITTEN)
                .flatMap(this::csv);
    }

    @Override
    public Optional<String> link(String key) {
        return referenced(key).flatMap(this::link);
    }

    private Optional<String> link(ExportToken exportToken) {
        var key = keys.generate();
        return keys.link(key)
                .filter(_ ->
                        exports.write(
                                        exportToken.withKey(DownloadKeys.hash(key)),
                                        "link",
                                        List.of())
                                == WriteOutcome.WRITTEN);
    }

    /// Cards of earlier builds hold a key instead of a reference.
    private Optional<ExportToken> validToken(String key) {
        return referenced(DownloadKeys.hash(key));
    }

    private Optional<ExportToken> referenced(String hash) {
        return exports.find(hash)
                .filter(exportToken ->
                        !exportToken.used() && !exportToken.expired(clock.instant()));
    }

    private Optional<byte[]> csv(ExportToken exportToken) {
        var file = Objects.requireNonNull(files.get(exportToken.content()));
        return firms.find(exportToken.firm())
                .map(firm -> file.of(firm, firm.dayOf(clock.instant())));
    }
}
