package io.baton.desk.partner.finding;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Shorten;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Records the needs that Baton read in a message and that no partner can meet as gaps.
final class AddGapsButton implements ButtonHandler {
    static final String ACTION = "partner.addgaps";

    private final PartnerFinder partnerFinder;

    AddGapsButton(PartnerFinder partnerFinder) {
        this.partnerFinder = partnerFinder;
    }

    /// The value carries the turn of the message, so pressing twice records each need once.
    static Button button(Ask ask, List<String> needs) {
        var lines = needs.stream().map(CleanText::oneLine).collect(Collectors.joining("\n"));
        return Button.plain(
                "Add to your gaps",
                ACTION,
                ask.turn().id() + "\n" + Shorten.to(ReferButton.LONGEST_NEED, lines));
    }

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        var parts = value.split("\n");
        var needs =
                Arrays.stream(parts)
                        .skip(1)
                        .map(String::strip)
                        .filter(need -> !need.isEmpty())
                        .toList();
        if (needs.isEmpty() || value.length() > 2 * ReferButton.LONGEST_NEED) {
            return CommonReplies.invalidButton();
        }
        for (int i = 0; i < needs.size(); i++) {
            partnerFinder.recordGap(ask, parts[0] + "-" + i, needs.get(i));
        }
        return new Reply.Replace(added(String.join("; ", needs)));
    }

    /// Says that they were added.
    static Card added(String needs) {
        return Card.saying(
                        Text.of("I've added ")
                                .strong(Shorten.to(120, CleanText.oneLine(needs)))
                                .plain(
                                        " to your gaps. The weekly digest lists the most frequent ones."))
                .buttons(PartnerButtons.add());
    }

    @Override
    public Optional<String> otherChange() {
        return Optional.of("the gaps");
    }
}
