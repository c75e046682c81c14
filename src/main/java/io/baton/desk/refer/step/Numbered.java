package io.baton.desk.refer.step;

import io.baton.chat.Reply;
import io.baton.desk.Said;
import io.baton.desk.parsing.Numbers;
import io.baton.desk.parsing.Reading;
import java.util.function.Function;

/// What follows a command that is about one referral: `R-12 AND MORE`.
public record Numbered(int number, String more) {

    /// Reads the number and goes on, or says what is missing.
    ///
    /// @param usage how to write the command
    public static Reply read(String rest, String usage, Function<Numbered, Reply> then) {
        var parts = rest.strip().replaceFirst("(?i)^r\\s+(?=\\d)", "R-").split("\\s+", 2);
        return switch (Numbers.read(parts[0])) {
            case Reading.Understood<Integer>(var number) ->
                    then.apply(new Numbered(number, parts.length > 1 ? parts[1].strip() : ""));
            case Reading.Unclear<Integer>(var why) ->
                    Said.whisper(why + " Please write it as: " + usage);
        };
    }
}
