package io.baton.desk.button;

import io.baton.chat.Button;
import io.baton.referral.Referral;
import java.util.stream.Stream;

/// Buttons that take a step with a referral. They work while it's as their card shows it.
public final class ActButton {
    private ActButton() {}

    public static Button of(Verb verb, Referral referral) {
        return of(verb, verb.label(), referral);
    }

    /// Several, in this order.
    public static Stream<Button> all(Referral referral, Verb... verbs) {
        return Stream.of(verbs).map(verb -> of(verb, referral));
    }

    /// With a label that says what the step does in this state.
    public static Button of(Verb verb, String label, Referral referral) {
        var button = Button.plain(label, verb.action(), ShownState.of(referral).encode());
        return verb.opensForm() ? button.openingForm() : button;
    }
}
