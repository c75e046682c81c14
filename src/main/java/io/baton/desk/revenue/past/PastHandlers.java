package io.baton.desk.revenue.past;

import io.baton.desk.Command;
import io.baton.desk.Handlers;
import io.baton.desk.ResumableTurns;
import io.baton.desk.file.DownloadKeys;
import io.baton.desk.file.FileDelivery;
import io.baton.past.PastImport;
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
            ImportStore<PastImport> imports,
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
                        stores.imports(), stores.totals(), stores.partners(), stores.referrals());
        var runner = new PastRunner(stores.totals(), stores.partners(), stores.referrals());
        var imports = ImportHistory.both(staging);
        var commands = new ArrayList<Command>(imports);
        commands.add(new ExportReferrals(stores.referrals(), fileDelivery));
        return new Handlers(
                commands,
                PastImportButtons.all(stores.imports(), runner, resumableTurns),
                List.of(imports.getFirst()));
    }
}
