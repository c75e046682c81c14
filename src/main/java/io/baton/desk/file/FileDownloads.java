package io.baton.desk.file;

import io.baton.chat.DownloadableFiles;
import io.baton.desk.StillMembers;
import io.baton.firm.Firms;
import io.baton.partner.ExportToken;
import io.baton.store.ExportTokenStore;
import io.baton.store.Journal.WriteOutcome;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Opens files for those who hold a valid [ExportToken].
public final class FileDownloads implements DownloadableFiles {
    private final ExportTokenStore exports;
    private final Firms firms;
    private final StillMembers stillMembers;
    private final DownloadKeys keys;
    private final List<FileMaker> makers;
    private final InstantSource clock;

    public FileDownloads(
            ExportTokenStore exports,
            Firms firms,
            StillMembers stillMembers,
            DownloadKeys keys,
            List<FileMaker> makers,
            InstantSource clock) {
        this.exports = exports;
        this.firms = firms;
        this.stillMembers = stillMembers;
        this.keys = keys;
        this.makers = List.copyOf(makers);
        this.clock = clock;
    }

    @Override
    public Optional<Content> read(String key) {
        return referenced(key).or(() -> validToken(key)).flatMap(this::content);
    }

    @Override
    public Optional<Content> open(String key) {
        return validToken(key).flatMap(this::content);
    }

    @Override
    public Optional<Content> take(String key) {
        return validToken(key)
                .filter(exportToken ->
                        exports.write(exportToken.markUsed(), "taken", List.of())
                                == WriteOutcome.WRITTEN)
                .flatMap(this::content);
    }

    @Override
    public Optional<String> link(String key) {
        return referenced(key).filter(this::isMembers).flatMap(this::link);
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
        return referenced(DownloadKeys.hash(key)).filter(this::isMembers);
    }

    /// A person who has left the firm since they asked opens nothing.
    private boolean isMembers(ExportToken exportToken) {
        return stillMembers.has(exportToken.firm(), exportToken.requestedBy());
    }

    private Optional<ExportToken> referenced(String hash) {
        return exports.find(hash)
                .filter(exportToken ->
                        !exportToken.used() && !exportToken.expired(clock.instant()));
    }

    private Optional<Content> content(ExportToken exportToken) {
        return firms.find(exportToken.firm())
                .flatMap(firm ->
                        makers.stream()
                                .flatMap(maker ->
                                        maker
                                                .content(
                                                        firm,
                                                        firm.dayOf(clock.instant()),
                                                        exportToken.path())
                                                .stream())
                                .findFirst())
                .map(bytes -> new Content(exportToken.fileName(), bytes));
    }
}
