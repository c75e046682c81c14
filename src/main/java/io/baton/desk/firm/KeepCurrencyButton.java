package io.baton.desk.firm;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.FirmButtons;

/// The button that leaves the currency as it is.
record KeepCurrencyButton() implements ButtonHandler, NoOtherChange {

    @Override
    public String action() {
        return FirmButtons.KEEP_CURRENCY;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return new Reply.Replace(
                Card.saying("The currency stays %s.".formatted(ask.firm().currency())));
    }
}
