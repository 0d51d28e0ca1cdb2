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
package org.openhab.itests;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;

/**
 * One of Main UI's cards on the page of the host, which draws it anew whenever a value comes.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Card {

    private static final String CARDS = ".masonry > .card";

    private final Chromium browser;
    private final String title;
    private final String label;

    /**
     * @param title what the card begins with
     * @param label what tells it from other cards of that title
     */
    Card(Chromium browser, String title, String label) {
        this.browser = browser;
        this.title = title;
        this.label = label;
    }

    /** Waits until the card has this text somewhere. */
    void await(String text) throws IOException {
        browser.await(text + " on " + title, () -> find().filter(card -> card.getText().contains(text)).isPresent());
    }

    /** Clicks the button with this text. */
    void press(String button) throws IOException {
        once("the button " + button, card -> {
            card.findElement(By.xpath(".//button[normalize-space()='" + button + "']")).click();
            return button;
        });
    }

    /** Waits until two pictures in a row are the same: pictures in it are decoded and charts drawn a moment later. */
    byte[] picture() throws IOException {
        return once("a steady picture", card -> {
            byte[] picture = card.getScreenshotAs(OutputType.BYTES);
            return Arrays.equals(picture, card.getScreenshotAs(OutputType.BYTES)) ? picture : null;
        });
    }

    private Optional<WebElement> find() {
        return browser.elements(CARDS).stream().filter(card -> {
            String text = card.getText();
            return text.startsWith(title) && text.contains(label);
        }).findFirst();
    }

    /** Does something with the card; with its successor, if it is just being drawn anew. */
    private <T> T once(String what, Function<WebElement, @Nullable T> action) throws IOException {
        AtomicReference<T> result = new AtomicReference<>();
        browser.await(what + " of " + title, () -> {
            find().ifPresent(card -> result.set(action.apply(card)));
            return result.get() != null;
        });
        return result.get();
    }
}
