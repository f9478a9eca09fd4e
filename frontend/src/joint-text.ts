import { JointText } from './joint-text/element';

// A page may load the script more than once.
if (!customElements.get('joint-text')) customElements.define('joint-text', JointText);
