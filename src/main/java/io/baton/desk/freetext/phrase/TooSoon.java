package io.baton.desk.freetext.phrase;

import io.baton.desk.text.CleanText;
import io.baton.draft.Proposal.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A message that takes back what was said too soon: `hasn't signed yet`, `I spoke too soon`, `Sam
/// only said they'd look`. It reports nothing new.
public final class TooSoon {
    private static final Pattern NOTE =
            Pattern.compile("(?iU)^(?:please )?(?:add )?(?:a )?note\\b.*");

    private static final String NOT =
            "(?:(?:has|have|had|is|was|are|were)(?:n't| not)|(?<!\\p{L})not|(?:it|that|she|he|they)'s not|never)";

    /// Says nothing about which step.
    private static final Pattern HASTY =
            Pattern.compile(
                    "(?iU)\\b(?:(?:spoke|speak|said (?:it|that|so)|celebrated|reported (?:it|that)|marked it|closed it|logged it"
                            + "|was|were|been|bit|little|way|sorry,?|,|that's) too (?:soon|early|quick|quickly|fast|hasty|hastily)(?! to\\b)"
                            + "|jumped the gun|premature(?:ly)?)\\b");

    private static final Pattern NOT_SIGNED =
            Pattern.compile(
                    "(?iU)\\b(?:"
                            + NOT
                            + " (?:\\S{1,12} ){0,3}?(?:signed|sign|final|finalised|finalized|decided|committed|ordered|closed|won|certain)"
                            + "(?: (?:the|a|any|on|it|anything|up)?(?: ?\\p{L}+)?)? ?(?:yet|so far)"
                            + "|still (?:thinking|deciding|undecided|considering|negotiating|hasn't|haven't))\\b");

    private static final Pattern NOT_LOST =
            Pattern.compile(
                    "(?iU)\\b(?:"
                            + NOT
                            + " (?:\\S{1,12} ){0,2}?(?:lost|dead|off|over|gone)(?: ?yet)?|still (?:interested|alive|thinking|deciding|considering))\\b");

    private static final Pattern ONLY_LOOKING =
            Pattern.compile(
                    "(?iU)(?:\\b(?:wasn't|isn't|was not|is not|no|never|not) (?:really |actually |quite )?a yes\\b"
                            + "|\\b(?:only|just|merely) (?:said|promised|wanted|agreed|offered|meant|going)? ?(?:\\S{1,12} ){0,3}?"
                            + "(?:look|looking|think|thinking|check|checking|consider|considering|asking|see|seeing|interested)\\b)");

    private TooSoon() {}

    static List<Pattern> patterns() {
        return List.of(HASTY, NOT_SIGNED, NOT_LOST, ONLY_LOOKING);
    }

    /// The steps that may not have happened; empty if the message takes nothing back. Which one is
    /// meant depends on what stands.
    public static List<Action> denied(String text) {
        var line = CleanText.oneLine(text).replace('’', '\'');
        var denied = new ArrayList<Action>();
        if (NOTE.matcher(line).matches()) {
            return denied;
        }
        boolean hasty = HASTY.matcher(line).find();
        if (hasty || NOT_SIGNED.matcher(line).find()) {
            denied.add(Action.WON);
        }
        if (hasty || NOT_LOST.matcher(line).find()) {
            denied.add(Action.LOST);
        }
        if (hasty || ONLY_LOOKING.matcher(line).find()) {
            denied.add(Action.ACCEPTED);
        }
        return denied;
    }
}
