/// Steps that people take with a referral, by command, button or form.
@NullMarked
package io.baton.desk.refer.act;

import org.jspecify.annotations.NullMarked;
