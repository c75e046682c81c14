package io.baton.desk.firm;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.FirmButtons;
import io.baton.desk.text.Shorten;
import io.baton.desk.text.Spans;
import io.baton.firm.Firm;
import io.baton.firm.Setting;
import io.baton.firm.SettingChange;
import java.util.Arrays;
import java.util.List;

/// The settings, who can change them, and the last changes.
final class SettingsCard {
    private static final int NEWEST = 5;
    private static final int LONGEST = 300;

    private SettingsCard() {}

    /// @param differences sentences about environment variables that don't count
    static Card of(Ask ask, List<String> differences) {
        var firm = ask.firm();
        var facts =
                Arrays.stream(Setting.values())
                        .map(setting -> new Card.Fact(setting.label(), value(setting, firm)))
                        .toList();
        var card = Card.titled("Settings of " + firm.name()).with(new Card.Part.Facts(facts));
        var changes = firm.history().reversed().stream().limit(NEWEST).toList();
        if (!changes.isEmpty()) {
            card =
                    card.paragraph(Text.empty().strong("Last changes"))
                            .bullets(changes.stream().map(change -> withWho(change, ask)).toList());
        }
        for (var sentence : differences) {
            card = card.note(Text.of(sentence));
        }
        return isKeeper(ask)
                ? card.buttons(FirmButtons.change(), FirmButtons.notices())
                : card.note(onlyKeeper(firm)).buttons(FirmButtons.notices());
    }

    static boolean isKeeper(Ask ask) {
        return ask.firm().isKeeper(ask.who());
    }

    /// `Anna is the keeper and can change the settings.`
    static Text onlyKeeper(Firm firm) {
        var keeper = firm.keeper();
        return keeper == null
                ? Text.of("Only the keeper can change the settings.")
                : Text.empty()
                        .and(Spans.of(keeper))
                        .plain(" is the keeper and can change the settings.");
    }

    /// `Currency: USD → EUR`
    static Text line(SettingChange change) {
        return Text.of(change.setting().label() + ": ")
                .plain("%s → ".formatted(orNone(change.before())))
                .strong(orNone(change.after()));
    }

    private static Text withWho(SettingChange change, Ask ask) {
        return line(change)
                .plain(", by %s, ".formatted(change.who().name()))
                .and(ask.times().moment(change.at()));
    }

    private static Text value(Setting setting, Firm firm) {
        var keeper = firm.keeper();
        return setting == Setting.KEEPER && keeper != null
                ? Text.empty().and(Spans.of(keeper))
                : Text.of(orNone(setting.of(firm)));
    }

    static String orNone(String value) {
        return value.isEmpty() ? "none" : Shorten.to(LONGEST, value);
    }
}
