/** Web Chat's look, by the custom properties in panel.css, which follow light, dark and the page's colour. */
export const styleOptions = {
  accent: 'var(--accent-text)',
  backgroundColor: 'var(--surface)',
  subtle: 'var(--subtle)',
  primaryFont: 'var(--font)',
  fontSizeSmall: '0.875rem',
  bubbleBackground: 'var(--bubble)',
  bubbleTextColor: 'var(--text)',
  bubbleBorderColor: 'var(--bubble)',
  bubbleBorderRadius: 10,
  bubbleMaxWidth: 10_000,
  bubbleMinWidth: 40,
  bubbleFromUserBackground: 'var(--accent)',
  bubbleFromUserTextColor: 'var(--on-accent)',
  bubbleFromUserBorderColor: 'var(--accent)',
  bubbleFromUserBorderRadius: 10,
  emojiSet: {},
  autoScrollSnapOnActivity: true,
  autoScrollSnapOnPage: true,
  groupTimestamp: 300_000,
  hideUploadButton: true,
  hideToaster: true,
  sendBoxBackground: 'var(--surface)',
  sendBoxTextColor: 'var(--text)',
  sendBoxPlaceholderColor: 'var(--subtle)',
  sendBoxBorderTop: '1px solid var(--line)',
  sendBoxButtonColor: 'var(--accent-text)',
  sendBoxButtonColorOnDisabled: 'var(--subtle)',
  sendBoxButtonShadeColorOnHover: 'var(--bubble)',
  sendBoxButtonShadeColorOnActive: 'var(--bubble)',
  sendBoxButtonShadeColorOnDisabled: 'transparent',
  sendBoxButtonKeyboardFocusIndicatorBorderColor: 'var(--accent-text)',
  sendBoxButtonKeyboardFocusIndicatorBorderWidth: 2,
  sendBoxHeight: 52,
  sendBoxTextWrap: true,
  sendTimeout: 120_000,
  suggestedActionLayout: 'flow',
  suggestedActionHeight: 40,
  suggestedActionBorderRadius: 20,
  suggestedActionBorderWidth: 1,
  suggestedActionBackgroundColor: 'var(--surface)',
  suggestedActionBorderColor: 'var(--accent-text)',
  suggestedActionTextColor: 'var(--accent-text)',
  suggestedActionBackgroundColorOnHover: 'var(--bubble)',
  suggestedActionBackgroundColorOnActive: 'var(--bubble)',
  suggestedActionKeyboardFocusIndicatorBorderColor: 'var(--accent-text)',
  suggestedActionKeyboardFocusIndicatorBorderStyle: 'solid',
  suggestedActionKeyboardFocusIndicatorBorderWidth: 2,
  suggestedActionsStackedLayoutButtonTextWrap: true,
  timestampColor: 'var(--subtle)',
  transcriptVisualKeyboardIndicatorColor: 'var(--accent-text)',
  transcriptActivityVisualKeyboardIndicatorColor: 'var(--accent-text)',
  transcriptOverlayButtonBackground: 'var(--accent)',
  transcriptOverlayButtonColor: 'var(--on-accent)',
  transcriptOverlayButtonBackgroundOnFocus: 'var(--accent)',
  transcriptOverlayButtonBackgroundOnHover: 'var(--accent)',
  transcriptOverlayButtonColorOnFocus: 'var(--on-accent)',
  transcriptOverlayButtonColorOnHover: 'var(--on-accent)',
};

/** Takes over the colours of the page's launcher. */
export function setAccent(color, textColor) {
  const style = document.documentElement.style;
  if (CSS.supports('color', color) && CSS.supports('color', textColor)) {
    style.setProperty('--accent', color);
    style.setProperty('--on-accent', textColor);
    // A colour that is light enough for dark text can't be read on white.
    style.setProperty('--accent-on-white', textColor === 'rgb(255, 255, 255)' ? color : 'var(--text)');
  }
}
