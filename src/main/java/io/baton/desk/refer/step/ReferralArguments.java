package io.baton.desk.refer.step;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.Fit;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.ReferralNumberParser;
import java.util.function.Function;

/// The arguments of a command about one referral: `R-12 AND MORE`.
public record ReferralArguments(int number, String rest) {

    /// Whether what follows a command is meant for it: nothing, or a referral's number first.
    /// Anything else is free text, such as `edit the proposal`.
    public static Fit fit(String rest) {
        return rest.isBlank()
                        || ReferralNumberParser.parse(split(rest)[0])
                                instanceof ParseResult.Understood<?>
                ? Fit.EXACT
                : Fit.NONE;
    }

    /// Reads the number and continues, or says what's missing.
    ///
    /// @param usage the command with an example
    public static Reply parse(
            Ask ask, String rest, String usage, Function<ReferralArguments, Reply> then) {
        var parts = split(rest);
        return switch (ReferralNumberParser.parse(parts[0])) {
            case ParseResult.Understood<Integer>(var number) ->
                    then.apply(
                            new ReferralArguments(
                                    number, parts.length > 1 ? parts[1].strip() : ""));
            case ParseResult.Unclear<Integer>(var why) ->
                    CommonReplies.whisper(why + " Write it like this: " + ask.example(usage));
        };
    }

    private static String[] split(String rest) {
        return rest.strip().replaceFirst("(?i)^r\\s+(?=\\d)", "R-").split("\\s+", 2);
    }
}
