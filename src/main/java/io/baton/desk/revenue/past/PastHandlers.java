package io.baton.desk.revenue.past;

import io.baton.desk.Command;
import io.baton.desk.Handlers;
import io.baton.desk.ResumableTurns;
import io.baton.desk.file.DownloadKeys;
import io.baton.desk.file.FileDelivery;
import io.baton.desk.file.ImportButton;
import io.baton.desk.file.WaitingFiles;
import io.baton.past.ConfirmedHistory;
import io.baton.past.HistoryFile;
import io.baton.past.ImportedHistory;
import io.baton.store.ExportTokenStore;
import io.baton.store.ImportStore;
import io.baton.store.MonthTotalStore;
import io.baton.store.PartnerStore;
import io.baton.store.ReferralStore;
import java.util.ArrayList;
import java.util.List;

/// Handlers for importing a firm's history and exporting its referrals. Members only.
public final class PastHandlers {
    private final Stores stores;
    private final FileDelivery fileDelivery;
    private final ResumableTurns resumableTurns;

    /// What they read and write.
    public record Stores(
            ImportStore<HistoryFile, ConfirmedHistory, ImportedHistory> imports,
            MonthTotalStore totals,
            PartnerStore partners,
            ReferralStore referrals,
            ExportTokenStore exports) {}

    public PastHandlers(Stores stores, DownloadKeys keys, ResumableTurns resumableTurns) {
        this.stores = stores;
        fileDelivery = new FileDelivery(stores.exports(), keys);
        this.resumableTurns = resumableTurns;
    }

    public Handlers handlers() {
        var staging =
                new PastStaging(
                        new WaitingFiles<>(stores.imports()),
                        stores.totals(),
                        stores.partners(),
                        stores.referrals());
        var kind = new PastImport(stores.totals(), stores.partners(), stores.referrals());
        var imports = ImportHistory.both(staging);
        var commands = new ArrayList<Command>(imports);
        commands.add(new ExportReferrals(stores.referrals(), fileDelivery));
        return new Handlers(
                commands,
                ImportButton.all(kind, stores.imports(), resumableTurns),
                List.of(imports.getFirst()));
    }
}
