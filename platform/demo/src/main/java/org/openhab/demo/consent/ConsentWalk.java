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
package org.openhab.demo.consent;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.openhab.demo.consent.Browser.Field;
import org.openhab.demo.consent.Browser.Page;

/**
 * The way a person goes from the connect link to the linked account, page by page.
 *
 * <p>
 * It reads the pages as a person does, by their buttons and labels; nothing of the binding or the cloud is called
 * beside
 * them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ConsentWalk {

    private final Browser browser;

    public ConsentWalk(Browser browser) {
        this.browser = browser;
    }

    /**
     * Links a person from start to end.
     *
     * @param connectLink the one-time link out of the thing's status
     * @param person the name the cloud shows for the person
     * @return the page of the binding that says how it went
     */
    public Page link(URI connectLink, String person) throws IOException {
        return allow(toConsent(connectLink), person);
    }

    /** Opens the connect page, presses its one button, and returns the consent page of the cloud. */
    public Page toConsent(URI connectLink) throws IOException {
        Page connect = browser.open(connectLink);
        expect(connect, 200);
        Page consent = press(connect);
        expect(consent, 200);
        return consent;
    }

    /** Chooses the person on the consent page, allows the access. */
    public Page allow(Page consent, String person) throws IOException {
        return browser.submit(target(consent), consentFields(consent, person, true));
    }

    /** As {@link #allow}, but stops at the redirect back to openHAB: answers the address without opening it. */
    public URI redirectAfterAllowing(Page consent, String person) throws IOException {
        return browser.redirect(target(consent), consentFields(consent, person, true));
    }

    /** Refuses the access on the consent page. */
    public Page refuse(Page consent, String person) throws IOException {
        return browser.submit(target(consent), consentFields(consent, person, false));
    }

    /** Where the consent page sends its form. */
    public static URI target(Page consent) throws IOException {
        return URI.create(form(consent.document()).absUrl("action"));
    }

    /**
     * What the consent page sends when the person is chosen and a button pressed.
     *
     * @param allow true for the button that allows, false for the one that refuses
     */
    public static List<Field> consentFields(Page consent, String person, boolean allow) throws IOException {
        FormElement form = form(consent.document());
        List<Field> fields = filled(form);
        Element choice = form.select("label").stream().filter(label -> label.text().contains(person))
                .map(ConsentWalk::labelled).findFirst()
                .orElseThrow(() -> new IOException("The consent page offers no person " + person));
        fields.removeIf(field -> field.name().equals(choice.attr("name")));
        fields.add(new Field(choice.attr("name"), choice.attr("value")));
        Element button = form.select("button[type=submit], button:not([type]), input[type=submit]").stream()
                .filter(candidate -> allow == isAllowing(candidate)).findFirst()
                .orElseThrow(() -> new IOException("The consent page lacks a button"));
        if (button.hasAttr("name")) {
            fields.add(new Field(button.attr("name"), button.attr("value")));
        }
        return fields;
    }

    private Page press(Page page) throws IOException {
        if (page.document().selectFirst("form")instanceof FormElement form) {
            return browser.submit(URI.create(form.absUrl("action")), filled(form));
        }
        Element link = page.document().selectFirst("a.button[href], main a[href], a[href]");
        if (link == null) {
            throw new IOException("No button on " + page.address() + ": " + page.text());
        }
        return browser.open(URI.create(link.absUrl("href")));
    }

    private static FormElement form(Document document) throws IOException {
        if (document.selectFirst("form")instanceof FormElement form) {
            return form;
        }
        throw new IOException("No form on the page: " + document.text());
    }

    private static List<Field> filled(FormElement form) {
        List<Field> fields = new ArrayList<>();
        form.formData().forEach(field -> fields.add(new Field(field.key(), field.value())));
        return fields;
    }

    private static Element labelled(Element label) {
        Element inside = label.selectFirst("input");
        if (inside != null) {
            return inside;
        }
        Element other = label.ownerDocument() == null ? null : label.ownerDocument().getElementById(label.attr("for"));
        if (other == null) {
            throw new IllegalStateException("A label without its field: " + label.text());
        }
        return other;
    }

    private static boolean isAllowing(Element button) {
        String value = (button.attr("value") + " " + button.text()).toLowerCase();
        return !(value.contains("deny") || value.contains("refuse") || value.contains("cancel"));
    }

    private static void expect(Page page, int status) throws IOException {
        if (page.status() != status) {
            throw new IOException("HTTP " + page.status() + " on " + page.address().getPath() + ": " + page.text());
        }
    }
}
