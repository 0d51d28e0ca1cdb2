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
package org.openhab.simulator.bmw.mybmw;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.http.Reply;

import com.google.gson.JsonObject;

/**
 * A stand-in for hCaptcha's script: fills each widget of a page with a button that solves it (bmw-mybmw.md 2.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CaptchaScript {

    static final String PATH = CaptchaPage.PATH + "/1/api.js";

    private static final String SCRIPT = """
            (function (tokens) {
              function fill(widget) {
                var button = document.createElement('button');
                button.type = 'button';
                button.textContent = 'I am human (simulated)';
                button.addEventListener('click', function () {
                  var field = document.createElement('textarea');
                  field.name = 'h-captcha-response';
                  field.hidden = true;
                  field.value = tokens[widget.dataset.sitekey] || '';
                  widget.appendChild(field);
                  button.disabled = true;
                  var callback = window[widget.dataset.callback];
                  if (callback) {
                    callback(field.value);
                  }
                });
                widget.appendChild(button);
              }
              function all() {
                document.querySelectorAll('.h-captcha').forEach(fill);
              }
              if (document.readyState === 'loading') {
                document.addEventListener('DOMContentLoaded', all);
              } else {
                all();
              }
            })(%s);
            """;

    private CaptchaScript() {
    }

    /** The script, with a token for each site key, good for one login each. */
    static Reply answer(Login login) {
        JsonObject tokens = new JsonObject();
        for (Region region : Region.values()) {
            tokens.addProperty(region.siteKey, login.captcha(region.name()));
        }
        tokens.addProperty(CaptchaPage.TEST_SITE_KEY, login.captcha(Region.ROW.name()));
        return Reply.of(200, "text/javascript", SCRIPT.formatted(tokens)).withHeader("Cache-Control", "no-store");
    }
}
