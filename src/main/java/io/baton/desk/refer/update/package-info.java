/// Updates a logged referral: won, lost, paid, withdrawn, passed on, or with a note.
@NullMarked
package io.baton.desk.refer.update;

import org.jspecify.annotations.NullMarked;
