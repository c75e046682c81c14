package io.baton.chat;

import java.util.List;

/// The next steps of a referral, as the desk shows them.
public final class SampleNextSteps {
    private SampleNextSteps() {}

    /// A won referral with what can be done next.
    public static Card card() {
        var state = "R-1/1/WON/1/4";
        return Card.titled("R-1: Acme needs VoIP phones")
                .with(
                        new Card.Part.Facts(
                                List.of(
                                        new Card.Fact("Status", Text.of("won, $4,500")),
                                        new Card.Fact("Baton holder", Text.of("Rita")))))
                .buttons(
                        Button.primary("Add a payment", "act.paid", state).openingForm(),
                        Button.plain("Change the amount", "act.won.change", state).openingForm(),
                        Button.plain("Reopen", "act.reopen", state),
                        Button.plain("Note", "act.note", state).openingForm(),
                        Button.plain("Change", "act.edit", state).openingForm());
    }
}
