package io.baton.desk.firm;

import io.baton.desk.Handlers;
import io.baton.desk.revenue.BooksLoader;
import io.baton.digest.Subscriptions;
import io.baton.firm.Firm;
import io.baton.partner.Partners;
import io.baton.store.FirmStore;
import java.util.List;
import java.util.function.Function;

/// The command, buttons and form for the firm's settings. Members only.
public final class FirmHandlers {
    private final FirmStore firms;
    private final Partners partners;
    private final SettingEffects effects;
    private final Function<Firm, List<String>> differences;

    /// @param differences sentences about environment variables that don't count for a firm
    public FirmHandlers(
            FirmStore firms,
            Partners partners,
            BooksLoader booksLoader,
            Subscriptions subscriptions,
            Function<Firm, List<String>> differences) {
        this.firms = firms;
        this.partners = partners;
        this.effects = new SettingEffects(booksLoader, subscriptions);
        this.differences = differences;
    }

    public Handlers handlers() {
        var noticesForm = new NoticesForm(firms);
        var showSettings = new ShowSettings(differences);
        return new Handlers(
                List.of(showSettings),
                List.of(
                        showSettings,
                        new ChangeSettings(),
                        new CurrencyButton(firms),
                        new KeepCurrencyButton(),
                        noticesForm),
                List.of(new SaveSettings(firms, new NewKeeper(partners), effects), noticesForm));
    }
}
