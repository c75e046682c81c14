package io.baton.desk.statement;

import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.text.Spans;
import io.baton.statement.Answering.Refusal;

/// Why an answer to a statement isn't possible, in words.
record RefusalWords(Ask ask) {

    Text of(Refusal why) {
        return switch (why) {
            case Refusal.AlreadyAgreed(var agreed) ->
                    Text.empty()
                            .and(Spans.of(agreed.by()))
                            .plain(" agreed already (")
                            .and(ask.times().moment(agreed.at()))
                            .plain(").");
            case Refusal.QuestionsOpen(var count) ->
                    Text.of(
                            count == 1
                                    ? "1 question is open. Settle it first."
                                    : count + " questions are open. Settle them first.");
            case Refusal.AlreadyQuestioned(var question) ->
                    Text.empty()
                            .and(Spans.of(question.askedBy()))
                            .plain(" has asked about this line already. ")
                            .and(Spans.of(question.askedOf()))
                            .plain(" answers.");
            case Refusal.NoSuchLine() -> Text.of("This statement has no such line.");
            case Refusal.NothingOpen() -> Text.of("This question isn't open any more.");
            case Refusal.AlreadyPressed() ->
                    Text.of("Your side has said that already. Now the other side has to press it.");
        };
    }
}
