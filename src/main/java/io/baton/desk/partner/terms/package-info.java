/// Terms with a partner in both directions: shown to members and to that partner's people, set by
/// members with a command or in a form.
@NullMarked
package io.baton.desk.partner.terms;

import org.jspecify.annotations.NullMarked;
