package io.baton.desk.freetext.phrase;

import io.baton.desk.text.CleanText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words that say that a certain person takes a referral over: `Sam takes lake hotel`, `Sam is
/// covering for Rita`, `R-12 goes to Sam`.
public final class TakesOver {
    private static final Pattern NOTE =
            Pattern.compile("(?iU)^(?:please )?(?:add )?(?:a )?note\\b.*");

    private static final String AUXILIARY =
            "(?:(?:'ll|'s|,)?(?: (?:will|can|could|should|would|is|has|be|been|now|just|already|who|to|going|instead|please)){0,4} ?)";

    /// Mean it, also without the referral.
    private static final String TAKES_OVER =
            "(?:tak(?:es?|ing|en) (?:\\S+ ){0,4}?over|took (?:\\S+ ){0,4}?over|cover(?:s|ing|ed)?|(?:step|fill|stand|sitt?)(?:s|p?ing)? in"
                    + "|look(?:s|ing)? after)";

    /// Mean it with the referral only.
    private static final String HAS =
            "(?:takes?|taking|took|taken|does|do|doing|handles?|handling|holds?|holding|has|have|got|runs?|running"
                    + "|manag(?:es?|ing)|on|continues?|continuing)(?: (?:care of|on with|with|the baton for|the baton of|the|on))?";

    private TakesOver() {}

    /// @param names what the person is called
    /// @param which what the referral is called, such as its client and its number
    public static boolean isSaid(String text, List<String> names, List<String> which) {
        var line = CleanText.oneLine(text).replace('’', '\'');
        if (NOTE.matcher(line).matches()) {
            return false;
        }
        var name = "(?<![\\p{L}\\p{N}])@?" + any(names) + "(?![\\p{L}\\p{N}])";
        var referral = "(?:" + any(which) + "|it|that|this|the baton)(?![\\p{L}\\p{N}])";
        var subject = name + "(?: (?:at|from|of) [^ ,]+)?" + AUXILIARY;
        return found(subject + TAKES_OVER + "(?!\\p{L})", line)
                || found(subject + HAS + " " + referral, line)
                || found(
                        referral + "(?:\\S* ){0,6}?(?:over |on |now |back )?(?:to|with) " + name,
                        line);
    }

    private static boolean found(String pattern, String line) {
        return Pattern.compile("(?iU)" + pattern).matcher(line).find();
    }

    private static String any(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }
}
