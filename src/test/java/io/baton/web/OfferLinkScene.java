package io.baton.web;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.LinkedOffer;
import io.baton.chat.LinkedOffers;
import io.baton.chat.Person;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.chat.TurnHandler;
import io.baton.chat.Workspace;
import java.util.ArrayList;
import java.util.List;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The page behind an offer link, between a browser and a desk that only listens.
final class OfferLinkScene {
    static final String TOKEN = "5ecret";
    static final String COOKIE = "baton-browser";
    static final LinkedOffer OPEN =
            new LinkedOffer.Open(
                    new Workspace("test:firm"),
                    new Person("link:abc", "jo@foo.example", false),
                    Card.titled("A client").buttons(Button.primary("Yes", "yes", "R-1/1")));

    final List<Turn> turns = new ArrayList<>();

    static LinkedOffer working(int steps) {
        return new LinkedOffer.Working(
                new Workspace("test:firm"),
                new Person("link:abc", "jo@foo.example", false),
                Card.titled("Thank you")
                        .buttons(
                                Button.plain("Note", "act.note", "R-1/1/ACCEPTED/0/" + steps)
                                        .openingForm()));
    }

    /// Opens the form of a pressed button.
    Reply formOrNothing(Turn turn) {
        turns.add(turn);
        return turn instanceof Turn.Pressed
                ? new Reply.OpenForm(
                        new Form(
                                "act.note",
                                "Note",
                                "Save",
                                "R-1/1/ACCEPTED/0/7",
                                List.of(new Form.Field.LongText("note", "Note", true, "", ""))))
                : new Reply.Nothing();
    }

    /// Takes the turn and says nothing.
    Reply heard(Turn turn) {
        turns.add(turn);
        return new Reply.Nothing();
    }

    static MockMvcTester page(LinkedOffers linkedOffers, TurnHandler turnHandler) {
        return MockMvcTester.of(new OfferLinkController(linkedOffers, turnHandler, true));
    }
}
