package io.baton.desk.firm;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.FirmChange;
import io.baton.desk.button.FirmButtons;
import io.baton.desk.parsing.CurrencyParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.firm.Firm;
import io.baton.firm.SettingsUpdate;
import io.baton.store.FirmStore;
import io.baton.store.Journal.WriteOutcome;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/// The button that changes the currency although existing data is in another one.
record CurrencyButton(FirmStore firms) implements ButtonHandler {

    @Override
    public String action() {
        return FirmButtons.CURRENCY;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        var change = FirmButtons.currencyChange(value);
        return change.isPresent()
                        && CurrencyParser.parse(change.get().to())
                                instanceof ParseResult.Understood<CurrencyUnit>(var to)
                ? changed(ask, change.get().from(), to)
                : CommonReplies.invalidButton();
    }

    private Reply changed(Ask ask, String from, CurrencyUnit to) {
        return FirmChange.of(ask.firm(), firms, firm -> changed(ask, firm, from, to));
    }

    /// Empty if someone else wrote first.
    private Optional<Reply> changed(Ask ask, Firm firm, String from, CurrencyUnit to) {
        if (!firm.isKeeper(ask.who())) {
            return Optional.of(CommonReplies.whisper(SettingsCard.onlyKeeper(firm)));
        }
        var now = firm.currency();
        if (now.equals(to)) {
            return Optional.of(new Reply.Replace(done(from, to)));
        }
        if (!now.getCode().equals(from)) {
            return Optional.of(
                    CommonReplies.whisper(
                            "The currency is %s now, so nothing changed.".formatted(now)));
        }
        var next = SettingsUpdate.recorded(firm, firm.withCurrency(to), ask.who(), ask.now());
        return firms.write(next, ask.turn().id(), List.of()) == WriteOutcome.STALE
                ? Optional.empty()
                : Optional.of(new Reply.Replace(done(from, to)));
    }

    private static Card done(String from, CurrencyUnit to) {
        return Card.saying("The currency is now %s. It was %s.".formatted(to, from))
                .note(
                        Text.of("To see which totals are still in %s, type ".formatted(from))
                                .code("revenue")
                                .plain("."));
    }

    @Override
    public Optional<String> otherChange() {
        return Optional.of("the settings");
    }
}
