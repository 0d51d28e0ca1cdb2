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
package org.openhab.cloudcommons.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The {@link ContentPolicy} is the Content-Security-Policy of a page: nothing is allowed that is not named.
 *
 * @param directives sources by directive, in order
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record ContentPolicy(Map<String, String> directives) {

    /** Nothing at all, for answers that are no pages. */
    public static final ContentPolicy NOTHING = new ContentPolicy(
            Map.of("default-src", "'none'", "frame-ancestors", "'none'"));

    public ContentPolicy {
        directives = new LinkedHashMap<>(directives);
    }

    /**
     * Style sheets, pictures and forms of this host; no scripts, nothing else.
     *
     * A browser also holds the redirect after a form against {@code form-action}: for a form that leads to a cloud, add
     * its address by {@link #with}.
     */
    public static ContentPolicy page() {
        Map<String, String> strict = new LinkedHashMap<>();
        strict.put("default-src", "'none'");
        strict.put("style-src", "'self'");
        strict.put("script-src", "'none'");
        strict.put("img-src", "'self'");
        strict.put("form-action", "'self'");
        strict.put("base-uri", "'none'");
        strict.put("frame-ancestors", "'none'");
        return new ContentPolicy(strict);
    }

    /** This policy with one more source, such as {@code with("frame-src", "https://example.org")}. */
    public ContentPolicy with(String directive, String source) {
        Map<String, String> more = new LinkedHashMap<>(directives);
        more.merge(directive, source, (a, b) -> a.equals("'none'") ? b : a + " " + b);
        return new ContentPolicy(more);
    }

    /** The header's value. */
    public String value() {
        return directives.entrySet().stream().map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining("; "));
    }
}
