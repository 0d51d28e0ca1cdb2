/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.simulator.kit.fault;

import java.time.Duration;
import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.http.Reply;

/**
 * What goes wrong between a cloud and its clients, whatever the answer says.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class BrokenReplies {

    private static final long DEFAULT_SLOW_SECONDS = 40;

    private BrokenReplies() {
    }

    /**
     * The page of a gateway for an HTTP error.
     *
     * @param status the HTTP status; 0 for 500
     */
    public static Reply error(long status) {
        int http = status == 0 ? 500 : (int) status;
        return Reply.html(http, page(http + " Error"));
    }

    /** The page of a gateway that knows of no error. */
    public static Reply maintenance() {
        return Reply.html(200, page("Maintenance"));
    }

    /** An answer that ends in the middle. */
    public static Reply truncated(Reply right) {
        return right.withBody(Arrays.copyOf(right.body(), right.body().length * 2 / 3));
    }

    /** An answer without its body. */
    public static Reply empty(Reply right) {
        return right.withBody(new byte[0]);
    }

    /** @param seconds how late the answer is; 0 for 40 */
    public static Reply slow(Reply right, long seconds) {
        return right.after(Duration.ofSeconds(seconds == 0 ? DEFAULT_SLOW_SECONDS : seconds));
    }

    private static String page(String title) {
        return "<html><head><title>" + title + "</title></head><body><center><h1>" + title
                + "</h1></center><hr><center>gateway</center></body></html>";
    }
}
