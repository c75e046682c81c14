package io.baton.desk.partner.finding;

import io.baton.chat.Button;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.text.Shorten;
import java.util.Optional;

/// The button below near misses. Records the need as a gap when a person finds that none of them
/// fits.
final class NoneFitsButton implements ButtonHandler {
    static final String ACTION = "partner.nonefits";

    private final PartnerFinder partnerFinder;

    NoneFitsButton(PartnerFinder partnerFinder) {
        this.partnerFinder = partnerFinder;
    }

    /// The value carries the search's turn, so pressing twice records one gap.
    static Button button(Ask ask, String need) {
        var value = ask.turn().id() + "\n" + Shorten.to(ReferButton.LONGEST_NEED, need);
        return Button.plain("None of these fits", ACTION, value);
    }

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        var parts = value.split("\n", 2);
        var need = parts.length < 2 ? "" : parts[1].strip();
        if (need.isEmpty() || need.length() > ReferButton.LONGEST_NEED) {
            return CommonReplies.invalidButton();
        }
        partnerFinder.recordGap(ask, parts[0], need);
        return new Reply.Replace(AddGapsButton.added(need));
    }

    @Override
    public Optional<String> otherChange() {
        return Optional.of("the gaps");
    }
}
