package io.baton.desk.partner.finding;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Press;
import io.baton.desk.Said;
import io.baton.desk.partner.AddFor;
import io.baton.desk.text.Line;
import io.baton.desk.text.Shorten;

/// The button below near misses: a person judges that none of them fits, so the need is a gap.
final class NoneFits implements Press {
    static final String ACTION = "partner.nonefits";

    private final Finding finding;

    NoneFits(Finding finding) {
        this.finding = finding;
    }

    /// Carries the turn that asked, so that pressing twice keeps one gap.
    static Button button(Ask ask, String need) {
        var value = ask.turn().id() + "\n" + Shorten.to(ReferTo.LONGEST_NEED, need);
        return Button.plain("None of these fits", ACTION, value);
    }

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public Reply answer(Ask ask, String value) {
        var parts = value.split("\n", 2);
        var need = parts.length < 2 ? "" : parts[1].strip();
        if (need.isEmpty() || need.length() > ReferTo.LONGEST_NEED) {
            return Said.invalidButton();
        }
        finding.keep(ask, parts[0], need);
        return new Reply.Replace(
                Card.saying(
                                Text.of("Kept as a gap in the bench: ")
                                        .strong(Shorten.to(120, Line.of(need)))
                                        .plain(". The weekly digest names it."))
                        .buttons(AddFor.button()));
    }
}
