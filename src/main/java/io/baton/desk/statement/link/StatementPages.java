package io.baton.desk.statement.link;

import io.baton.chat.DownloadableFiles;
import io.baton.chat.LinkedStatement;
import io.baton.chat.LinkedStatements;
import io.baton.chat.Person;
import io.baton.chat.Workspace;
import io.baton.desk.file.DownloadKeys;
import io.baton.desk.statement.Viewer;
import io.baton.firm.Firms;
import io.baton.partner.ExportToken;
import io.baton.statement.SentStatement;
import io.baton.store.ExportTokenStore;
import io.baton.store.StatementStore;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Opens the page of a statement for those who hold its link.
public final class StatementPages implements LinkedStatements {

    /// What is read to show a page.
    public record Sources(Firms firms, StatementStore statements, ExportTokenStore tokens) {}

    private final Sources sources;
    private final StatementReaders readers;
    private final SheetText sheets;
    private final InstantSource clock;

    public StatementPages(
            Sources sources, StatementReaders readers, SheetText sheets, InstantSource clock) {
        this.sources = sources;
        this.readers = readers;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    public LinkedStatement find(String token, String browser) {
        return valid(token).map(each -> found(each, browser)).orElseGet(StatementPages::gone);
    }

    @Override
    public LinkedStatement open(String token, String browser) {
        var valid = valid(token);
        if (valid.isPresent() && valid.get().browser() == null && !browser.isEmpty()) {
            sources.tokens().write(valid.get().openedIn(browser), "opened", List.of());
        }
        return find(token, browser);
    }

    private Optional<ExportToken> valid(String token) {
        return sources.tokens()
                .find(DownloadKeys.hash(token))
                .filter(each -> !each.expired(clock.instant()));
    }

    private LinkedStatement found(ExportToken token, String browser) {
        var page = PageToken.decode(token);
        var sent =
                page.flatMap(each -> sources.statements().find(token.firm(), each.statementId()));
        return sent.flatMap(each -> viewer(token, page.get(), each))
                .map(viewer -> found(viewer, token, sent.get(), browser))
                .orElseGet(StatementPages::gone);
    }

    /// Empty for someone who isn't a member, or the partner's contact, any more.
    private Optional<Viewer> viewer(ExportToken token, PageToken page, SentStatement sent) {
        return sources.firms()
                .find(token.firm())
                .flatMap(firm ->
                        readers.viewer(
                                firm,
                                sent.partner(),
                                page.side(),
                                token.requestedBy(),
                                clock.instant()));
    }

    private LinkedStatement found(
            Viewer viewer, ExportToken token, SentStatement sent, String browser) {
        var bound = token.browser();
        if (bound == null) {
            return new LinkedStatement.Sealed(PageCards.sealed(viewer.firm()));
        }
        return bound.equals(browser) ? readable(viewer, token, sent) : gone();
    }

    private LinkedStatement readable(Viewer viewer, ExportToken token, SentStatement sent) {
        var reader = token.requestedBy();
        var file = sent.statement().label() + ".csv";
        var csv = sent.frozen().text().getBytes(StandardCharsets.UTF_8);
        return new LinkedStatement.Readable(
                new Workspace(viewer.firm().id().value()),
                new Person(reader.id(), reader.name(), false),
                sheets.of(viewer, sent),
                new DownloadableFiles.Content(file, csv));
    }

    private static LinkedStatement gone() {
        return new LinkedStatement.Gone(PageCards.GONE);
    }
}
