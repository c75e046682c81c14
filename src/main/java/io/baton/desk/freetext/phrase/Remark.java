package io.baton.desk.freetext.phrase;

import io.baton.desk.text.CleanText;
import java.util.Optional;

/// What a sentence says of a referral or a client that it names: `R-3 is urgent`, `I logged acme
/// twice`, `we got lantern by mistake`, `lake hotel wants to pay monthly`. None of these logs
/// anything.
public sealed interface Remark {
    /// The referral's number or the client's name, as typed.
    String name();

    /// Urgent, or not urgent.
    ///
    /// @param alone whether it's urgent, and nothing else is said
    record Urgent(String name, boolean alone) implements Remark {}

    /// @param reason such as `logged twice`
    record Twice(String name, String reason) implements Remark {}

    record Mistaken(String name) implements Remark {}

    /// How they want to pay.
    ///
    /// @param name blank for a word such as `they`
    record Paying(String name) implements Remark {}

    /// Empty for any other text.
    static Optional<Remark> in(String text) {
        if (text.length() > RemarkPattern.LONGEST) {
            return Optional.empty();
        }
        var line = CleanText.oneLine(text).replace('’', '\'');
        return RemarkPattern.ALL.stream().flatMap(each -> each.in(line)).findFirst();
    }
}
