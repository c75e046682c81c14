package io.baton.understanding.mail;

import java.util.regex.Pattern;

/// The words of a signature that say what its author does: "Office Manager", "Lettings Negotiator".
final class RoleWords {
    private static final Pattern ROLE =
            Pattern.compile(
                    "(?iU)\\b(?:manager|managing|director|head|officer|lead|leader|owner|proprietor|founder"
                            + "|co-founder|c[eftio]+o|ciso|md|gm|vp|president|chair\\w*|secretary|treasurer"
                            + "|assistant|admin\\w*|coordinator|bursar|clerk|engineer|consultant|supervisor"
                            + "|partner|principal|head(?:teacher|master|mistress)|teacher|controller"
                            + "|accountant|bookkeeper|buyer|procurement|specialist|executive|advisor|adviser"
                            + "|analyst|architect|developer|technician|receptionist|matron|vicar|curator"
                            + "|gérante?|directeur|directrice|responsable|président\\w*|\\w*leit(?:er|ung)(?:in)?"
                            + "|\\w*direktor(?:in)?|inhaber(?:in)?|geschäftsführ\\w*|prokurist(?:in)?"
                            + "|büroleitung|sekretariat|einkauf|buchhaltung|vd|ägare)\\b");

    /// What people do, at the end of a role. Elsewhere these can be part of a company's name.
    private static final Pattern DOES =
            Pattern.compile(
                    "(?iU)(?:[^ ]+ ){0,4}[^ ]*(?:negotiator|surveyor|planner|designer|editor|producer|trainer|organi[sz]er"
                            + "|therapist|pharmacist|physiotherapist|nurse|keeper|counsellor|instructor|photographer|operator|auditor"
                            + "|inspector|estimator|installer|fitter|electrician|apprentice|trainee|intern|volunteer|caretaker|warden"
                            + "|dispatcher|scheduler|merchandiser|broker|underwriter|recruiter|researcher|scientist|lecturer|professor"
                            + "|tutor|governor|trustee|councillor|minister|steward|registrar|solicitor|conveyancer|optometrist|hygienist"
                            + "|technologist|strategist|copywriter|handler|controller|reception|front desk|assistentin|referent(?:in)?"
                            + "|sachbearbeiter(?:in)?|techniker(?:in)?|ingenieur(?:in)?|berater(?:in)?|meister(?:in)?)");

    private RoleWords() {}

    static boolean isRole(String words) {
        return ROLE.matcher(words).find() || DOES.matcher(words).matches();
    }
}
