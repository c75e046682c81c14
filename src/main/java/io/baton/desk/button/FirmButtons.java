package io.baton.desk.button;

import io.baton.chat.Button;
import java.util.Optional;
import java.util.regex.Pattern;

/// Buttons about the firm's settings.
public final class FirmButtons {
    public static final String SETTINGS = "settings";
    public static final String CHANGE = "settings.change";
    public static final String NOTICES = "notices";
    public static final String CURRENCY = "settings.currency";
    public static final String KEEP_CURRENCY = "settings.currency.keep";

    private static final Pattern CURRENCIES = Pattern.compile("([A-Z]{3})>([A-Z]{3})");

    private FirmButtons() {}

    /// Shows the settings; for the keeper it opens the form.
    public static Button settings(boolean keeper) {
        return keeper
                ? Button.plain("Settings", CHANGE, "").openingForm()
                : Button.plain("Settings", SETTINGS, "");
    }

    /// Opens the form.
    public static Button change() {
        return Button.plain("Change", CHANGE, "").openingForm();
    }

    /// Opens the form in which a member turns notices off.
    public static Button notices() {
        return Button.plain("Notices", NOTICES, "").openingForm();
    }

    /// @param from code of the currency now, e.g. `USD`
    public static Button changeCurrency(String from, String to) {
        return Button.plain("Change to " + to, CURRENCY, from + ">" + to);
    }

    public static Button keepCurrency(String code) {
        return Button.plain("Keep " + code, KEEP_CURRENCY, code);
    }

    /// Codes of the currencies of a button to change it.
    public record CurrencyChange(String from, String to) {}

    public static Optional<CurrencyChange> currencyChange(String value) {
        var found = CURRENCIES.matcher(value);
        return found.matches()
                ? Optional.of(new CurrencyChange(found.group(1), found.group(2)))
                : Optional.empty();
    }
}
