package io.baton.desk.statement.link;

import io.baton.chat.LinkedStatements;
import io.baton.desk.Handlers;
import io.baton.desk.StillMembers;
import io.baton.desk.file.DownloadKeys;
import io.baton.desk.statement.StatementPartners;
import io.baton.firm.Firms;
import io.baton.partner.Partners;
import io.baton.referral.Referrals;
import io.baton.store.ExportTokenStore;
import io.baton.store.StatementStore;
import java.time.InstantSource;
import java.util.List;

/// The button that makes links to statements, and the pages behind them.
public record StatementLinkHandlers(
        Partners partners, StatementStore statements, ExportTokenStore tokens, DownloadKeys keys) {

    public Handlers handlers() {
        var link = new LinkButton(new StatementPartners(partners), statements, tokens, keys);
        return new Handlers(List.of(), List.of(link), List.of());
    }

    public LinkedStatements pages(
            Firms firms, Referrals referrals, StillMembers stillMembers, InstantSource clock) {
        return new StatementPages(
                new StatementPages.Sources(firms, statements, tokens),
                new StatementReaders(partners, stillMembers),
                new SheetText(referrals),
                clock);
    }
}
